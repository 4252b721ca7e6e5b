import Foundation

/// The runtime's source, read to see which names it declares.
enum RuntimeSources {
  static func publicTypes() throws -> [String] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources/ModelBindings")
    guard let files = FileManager.default.enumerator(atPath: folder.path()) else { return [] }
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
    return names
  }
}
