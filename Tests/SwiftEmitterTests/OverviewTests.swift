import Files
import Foundation
import ModelBindings
import ModelCatalog
import TestSupport
import Testing

@testable import SwiftEmitter

@Suite("The overview of an emitted module")
struct OverviewTests {
  private static func overviews(_ result: EmitResult) -> [OutputFile] {
    result.files.filter { !$0.path.hasSuffix(".swift") }
  }

  /// The headings of a page with the links under each.
  private static func topics(_ page: String) -> [(title: String, links: [String])] {
    var topics: [(title: String, links: [String])] = []
    for line in page.split(separator: "\n") {
      if line.hasPrefix("### ") { topics.append((String(line.dropFirst(4)), [])) }
      if line.hasPrefix("- ``"), !topics.isEmpty {
        topics[topics.count - 1].links.append(String(line.dropFirst(4).dropLast(2)))
      }
    }
    return topics
  }

  @Test("Every type is in one topic; deprecated and removed types are in the last")
  func topics() throws {
    let real = try Repository.catalog.get()
    let lock = try NameLock.read(from: Repository.path("catalog/names.json"))
    for (catalog, lock) in [(real, lock), (NastyCatalog.catalog, NameLock())] {
      let pages = Self.overviews(SwiftEmitter.generate(catalog: catalog, lock: lock))
      let modules = Planner(catalog, lock: lock).plan.modules
      #expect(pages.map(\.path).sorted() == modules.map { "\($0.name)/\($0.name).docc/\($0.name).md" }.sorted())
      for module in modules {
        let page = try #require(pages.first { $0.path.hasPrefix(module.name + "/") })
        let topics = Self.topics(page.text)
        #expect(Set(topics.map(\.title)).count == topics.count, "\(module.name): a heading stands twice")
        #expect(!topics.contains { $0.links.isEmpty })
        let types = module.endpoints.map { $0.path.joined(separator: "/") }
        let namespaces = Set(module.endpoints.map { $0.path[0] }).subtracting(types)
        let links = topics.flatMap(\.links).filter { $0 != module.optionsName }
        #expect(links.sorted() == (types + namespaces).sorted(), "\(module.name)")
        let old = module.endpoints.filter { $0.endpoint.deprecated != nil || $0.endpoint.removed != nil }
        let last = topics.last.flatMap { $0.title == "Deprecated" ? $0.links : nil } ?? []
        #expect(Set(last) == Set(old.map { $0.path.joined(separator: "/") }), "\(module.name)")
      }
    }
  }

  @Test("Tasks make headings, makers do not")
  func headings() {
    func model(_ id: String, _ group: String...) -> Endpoint {
      var endpoint = Endpoint(provider: "runcomfy", id: id, name: id, path: "/v1/models/\(id)")
      endpoint.group = group
      return endpoint
    }
    let catalog = Catalog(
      providers: [Provider(id: "runcomfy", title: "RunComfy", module: "RunComfy", prefix: "/v1/models/")],
      endpoints: [
        model("acme/a/run", "video", "image-to-3d"), model("acme/b/run", "video", "image-to-3d"),
        model("acme/c/run", "video", "image-to-3d"), model("acme/d/run", "video", "rare"),
        model("kling/a/run", "image", "kling"), model("kling/b/run", "image", "kling"),
        model("kling/c/run", "image", "kling"), model("kling/d/run"),
      ])
    let pages = Self.overviews(SwiftEmitter.generate(catalog: catalog, lock: NameLock()))
    let topics = Self.topics(pages[0].text)
    #expect(
      topics.map(\.title) == ["Image", "Video: image to 3D", "Video: other", "Other", "Namespaces"])
    #expect(topics[1].links == ["Acme/A/Run", "Acme/B/Run", "Acme/C/Run"])
    #expect(pages.map(\.path) == ["RunComfy/RunComfy.docc/RunComfy.md"], "a module without types has no overview")
  }

  @Test("Code for a module of the user has no overview")
  func flat() {
    for access in EmitOptions.Access.allCases {
      let options = EmitOptions(access: access, layout: .flat)
      #expect(Self.overviews(.init(NastyCatalog.catalog, options)).isEmpty)
    }
    #expect(Self.overviews(.init(NastyCatalog.catalog, EmitOptions(access: .internal))).isEmpty)
  }
}

extension EmitResult {
  fileprivate init(_ catalog: Catalog, _ options: EmitOptions) {
    self = SwiftEmitter.generate(catalog: catalog, lock: NameLock(), options: options)
  }
}
