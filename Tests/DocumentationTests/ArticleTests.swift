import Foundation
import Testing

@Suite("The articles and the README")
struct ArticleTests {
  @Test("All their Swift is compiled, to the letter, in Snippets")
  func swiftIsCompiled() throws {
    let folder = Article.project.appending(path: "Tests/DocumentationTests/Snippets")
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .map { try String(contentsOf: $0, encoding: .utf8) }
    var count = 0
    for article in try Article.all() {
      for block in article.swift {
        count += 1
        #expect(
          files.contains { Article.holds($0, block) },
          "\(article.name): no file of \(folder.path()) holds this code:\n\(block.joined(separator: "\n"))")
      }
    }
    #expect(count >= 14, "only \(count) blocks of Swift were found")
  }

  @Test("What calls nobody runs as it stands there")
  func offlineCodeRuns() throws {
    try Offline.overview()
    try Offline.types()
    try Offline.extra()
    Offline.validation()
    Offline.bytes()
    try Offline.schema()
    let header: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
    try Offline.media(file: header + [0, 0, 0, 65, 0, 0, 0, 65, 8, 2, 0, 0, 0, 0, 0, 0, 0])
    try Offline.nodeKeys()
    try Offline.readme()
  }
}
