import Foundation

/// The received part of a download, with the tag of the file's version.
final class PartialFile {
  let url: URL
  private let tagURL: URL
  private var handle: FileHandle?
  private(set) var byteCount = 0

  init(_ folder: URL, _ name: String) {
    url = folder.appending(path: "\(name).part")
    tagURL = folder.appending(path: "\(name).part.tag")
    let attributes = try? FileManager.default.attributesOfItem(atPath: url.path(percentEncoded: false))
    byteCount = (attributes?[.size] as? NSNumber)?.intValue ?? 0
  }

  deinit { try? handle?.close() }

  /// The entity tag, or the date, of the received part; nil where the download cannot go on from it.
  var tag: String? {
    guard byteCount > 0, let data = try? Data(contentsOf: tagURL) else { return nil }
    let tag = String(decoding: data, as: UTF8.self)
    return tag.isEmpty ? nil : tag
  }

  /// Starts again, with another version.
  func restart(tag: String?) throws {
    try? handle?.close()
    // The tag is removed first: without it, no other download goes on with a file that is being written anew.
    try? FileManager.default.removeItem(at: tagURL)
    try Data().write(to: url)
    byteCount = 0
    if let tag { try Data(tag.utf8).write(to: tagURL) }
    handle = try FileHandle(forWritingTo: url)
  }

  /// Goes on after the bytes that are there.
  func resume() throws {
    if handle == nil { handle = try FileHandle(forWritingTo: url) }
    _ = try handle?.seekToEnd()
  }

  func append(_ bytes: [UInt8]) throws {
    try handle?.write(contentsOf: bytes)
    byteCount += bytes.count
  }

  /// Moves the whole file to its name.
  func finish(as file: URL) throws {
    try handle?.close()
    handle = nil
    if FileManager.default.fileExists(atPath: file.path(percentEncoded: false)) {
      try FileManager.default.removeItem(at: file)
    }
    try FileManager.default.moveItem(at: url, to: file)
    try? FileManager.default.removeItem(at: tagURL)
  }

  /// Removes the received part.
  func discard() {
    try? handle?.close()
    handle = nil
    try? FileManager.default.removeItem(at: tagURL)
    try? FileManager.default.removeItem(at: url)
    byteCount = 0
  }
}
