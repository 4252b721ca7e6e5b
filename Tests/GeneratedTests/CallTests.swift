import Foundation
import ModelCatalog
import SwiftEmitter
import TestSupport
import Testing

@Suite("The example calls of the documentation and the site")
struct CallTests {
  private let calls: [String: String]

  init() throws {
    let listings = SwiftEmitter.listings(in: try Repository.catalog.get(), lock: try EmittedModules.lock.get())
    calls = listings.compactMapValues(\.call)
  }

  @Test("They name the type in full, the required fields, and options by their labels")
  func text() {
    #expect(
      calls["runninghub:rhart-video/wan-2.2/image-to-video"] == """
        import RunningHub

        let request = Wan2_2.ImageToVideo(
          imageURL: "https://example.com/image.jpeg", prompt: "A fox in the snow", duration: .`5`, resolution: .auto)
        try request.validate()
        let body = try request.json()

        """)
  }

  @Test("There is one for each endpoint, and all of them compile", .enabled(if: Program.canCompile))
  func compile() throws {
    #expect(calls.count == (try Repository.catalog.get()).endpoints.count)
    let products = try #require(Program.products)
    let folder = try TemporaryFolder()
    let modules = Dictionary(grouping: calls.values.sorted()) { $0.prefix { $0 != "\n" } }
    #expect(modules.count == 4)
    for (line, calls) in modules {
      let functions = calls.enumerated().map {
        "func call\($0)() throws {\n\($1.dropFirst(line.count))\n_ = request }\n"
      }
      let file = try folder.write("\(line)\nimport ModelBindings\n\(functions.joined())", to: "calls.swift")
      let words = [
        "swiftc", "-typecheck", "-swift-version", "6", "-parse-as-library", "-I", products + "/Modules", file,
      ]
      let outcome = try #require(try Program.run(words))
      #expect(outcome.status == 0, "\(line): \(outcome.errors.prefix(2000))")
    }
  }
}
