import Foundation
import TestSupport
import Testing

@Suite("The articles and the README")
struct ArticleTests {
  @Test("A file of Snippets, which is compiled, holds every block of Swift to the letter")
  func swiftIsCompiled() throws {
    let folder = Repository.url("Tests/DocumentationTests/Snippets")
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

  @Test("The blocks that call no service run without an error")
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
