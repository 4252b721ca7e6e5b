import Foundation
import TestSupport

/// A page of documentation with blocks of Swift.
struct Article {
  let name: String
  let text: String

  /// The README and the articles of the modules' documentation.
  static func all() throws -> [Article] {
    let catalogs = try ["ModelBindings", "ModelClient"].flatMap { try pages(of: $0) }
    return [try Article(Repository.url("README.md"))] + catalogs
  }

  /// The articles of one module.
  static func pages(of module: String) throws -> [Article] {
    try FileManager.default.contentsOfDirectory(at: catalog(of: module), includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "md" }.sorted { $0.path() < $1.path() }.map { try Article($0) }
  }

  /// The folder of a module's articles. That of an emitted module is emitted too.
  static func catalog(of module: String) -> URL {
    let places = ["Sources", "Generated"].map { Repository.url("\($0)/\(module)/\(module).docc") }
    return places.first { FileManager.default.fileExists(atPath: $0.path()) } ?? places[0]
  }

  init(_ file: URL) throws {
    name = file.lastPathComponent
    text = try String(contentsOf: file, encoding: .utf8)
  }

  /// The lines of each block of Swift: between fences that say so, or indented by four and beginning with an import.
  var swift: [[String]] {
    var blocks: [[String]] = []
    var block: [String]?
    var isFenced = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) + [""] {
      if line.hasPrefix("```") {
        if let ended = block, isFenced { blocks.append(ended) }
        isFenced = line == "```swift"
        block = isFenced ? [] : nil
      } else if isFenced {
        block?.append(line)
      } else if block == nil, line.hasPrefix("    import ") {
        block = [String(line.dropFirst(4))]
      } else if let begun = block {
        if line.hasPrefix("    ") || line.isEmpty { block?.append(String(line.dropFirst(4))) }
        if !line.hasPrefix("    "), !line.isEmpty {
          blocks.append(begun)
          block = nil
        }
      }
    }
    return blocks
  }

  /// Whether a file holds the lines of a block, at any indentation, and the imports that the block shows.
  static func holds(_ file: String, _ block: [String]) -> Bool {
    let lines = file.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard block.filter({ $0.hasPrefix("import ") }).allSatisfy(lines.contains) else { return false }
    let wanted = block.filter { !$0.hasPrefix("import ") }.trimmed
    guard let first = wanted.first else { return false }
    return lines.indices.contains { start in
      guard lines[start].hasSuffix(first), lines.count - start >= wanted.count else { return false }
      let indentation = lines[start].dropLast(first.count)
      guard indentation.allSatisfy({ $0 == " " }) else { return false }
      return zip(lines[start...], wanted).allSatisfy { $1.isEmpty ? $0.isEmpty : $0 == indentation + $1 }
    }
  }
}

extension [String] {
  /// Without empty lines at either end.
  fileprivate var trimmed: [String] {
    Array(drop(while: \.isEmpty).reversed().drop(while: \.isEmpty).reversed())
  }
}
