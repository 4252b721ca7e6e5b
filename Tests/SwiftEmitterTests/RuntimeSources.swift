import Foundation
import TestSupport
import Testing

/// The source of the runtime, searched for the types it declares.
enum RuntimeSources {
  static func publicTypes() throws -> [String] {
    let folder = Repository.url("Sources/ModelBindings")
    let files = try #require(FileManager.default.enumerator(atPath: folder.path()))
    var names: [String] = []
    for case let file as String in files where file.hasSuffix(".swift") {
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      for line in text.split(separator: "\n") where line.hasPrefix("public ") {
        // Underscored types are for generated code, whose names never begin so.
        let words = line.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.filter { $0 != "final" }
        if words.count > 2, ["struct", "enum", "protocol", "class", "typealias", "actor"].contains(words[1]) {
          if !words[2].hasPrefix("_") { names.append(String(words[2])) }
        }
      }
    }
    try #require(names.count > 20, "the runtime declares more types than that")
    return names
  }
}
