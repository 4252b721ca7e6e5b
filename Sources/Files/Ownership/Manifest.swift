/// Which files of a folder were emitted, and with what content.
struct Manifest {
  /// The file's name; it begins with a dot because SwiftPM warns about other files that are no sources.
  static let name = ".modelgen-manifest"

  private let command: String

  /// The checksum of each file's content, by path below the folder.
  private(set) var hashes: [String: String] = [:]

  /// The manifest of `files`, emitted by `command`.
  init(_ files: [OutputFile], of command: String) {
    self.command = command
    for file in files { hashes[file.path] = Self.hash(file.text.utf8) }
  }

  /// The manifest that `command` left at `path`; an absent one names no files.
  init(at path: String, of command: String) throws(Diagnostic) {
    self.command = command
    guard FileSystem.isDirectory(path) != nil else { return }
    let lines = String(decoding: try FileSystem.read(path), as: UTF8.self).split(separator: "\n")
    if let first = lines.first, first.hasPrefix("# "), first != heading {
      throw Diagnostic("the folder holds what another command has emitted; choose another folder", file: path)
    }
    for line in lines {
      guard !line.hasPrefix("#"), let space = line.firstIndex(of: " ") else { continue }
      let name = String(line[line.index(after: space)...])
      // Whatever a manifest says, nothing outside the folder is ours.
      if name.hasPrefix("/") || name.split(separator: "/").contains("..") { continue }
      hashes[name] = String(line[..<space])
    }
  }

  private var heading: String { "# The files that `\(command)` has written here, with a checksum of each." }

  /// The file's content.
  var text: [UInt8] {
    let lines = hashes.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)\n" }
    return Array((heading + "\n" + lines.joined()).utf8)
  }

  /// A checksum of 64 bits that takes eight bytes at a step: enough to notice an edit, and hardly any time.
  static func hash(_ bytes: some Collection<UInt8>) -> String {
    let hash = bytes.withContiguousStorageIfAvailable(hash) ?? Array(bytes).withUnsafeBufferPointer(hash)
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func mix(_ word: UInt64) {
      hash = (hash ^ word) &* 0x9e37_79b9_7f4a_7c15
      hash ^= hash >> 32
    }
    let raw = UnsafeRawBufferPointer(bytes)
    let whole = raw.count & ~7
    for start in stride(from: 0, to: whole, by: 8) {
      mix(UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: start, as: UInt64.self)))
    }
    for byte in raw[whole...] { mix(UInt64(byte)) }
    mix(UInt64(raw.count))
    return hash
  }
}
