import Foundation
import ModelCatalog
import SwiftEmitter
import TestSupport
import Testing

@Suite("The calls that are shown to be copied")
struct CallTests {
  private let calls: [String: String]

  init() throws {
    let listings = SwiftEmitter.listings(in: try Project.catalog.get(), lock: try Project.lock.get())
    calls = listings.compactMapValues(\.call)
  }

  @Test("They name the type in full, the required fields, and options by what they mean")
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

  @Test("There is one for each endpoint, and the compiler takes all of them")
  func compile() throws {
    #expect(calls.count == (try Project.catalog.get()).endpoints.count)
    guard let products = Program.products else { return }
    let folder = FileManager.default.temporaryDirectory.appending(path: "calls-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let modules = Dictionary(grouping: calls.values.sorted()) { $0.prefix { $0 != "\n" } }
    #expect(modules.count == 4)
    for (line, calls) in modules {
      let functions = calls.enumerated().map {
        "func call\($0)() throws {\n\($1.dropFirst(line.count))\n_ = request }\n"
      }
      let file = folder.appending(path: "calls.swift")
      try Data("\(line)\nimport ModelBindings\n\(functions.joined())".utf8).write(to: file)
      let words = [
        "swiftc", "-typecheck", "-swift-version", "6", "-parse-as-library", "-I", products + "/Modules", file.path,
      ]
      guard let outcome = try Program.run(words) else { return print("skipped: no swiftc on the PATH") }
      #expect(outcome.status == 0, "\(line): \(outcome.errors.prefix(2000))")
    }
  }
}
