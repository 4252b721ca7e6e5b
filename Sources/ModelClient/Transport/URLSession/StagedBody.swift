import Foundation

/// A body in a form that URLSession can send with its length in front: nothing, bytes, or one file.
///
/// Pieces of which some are files are put together in a temporary file, readable by this user alone. A stream would need no
/// copy, but URLSession sends streams in chunks, which servers of presigned addresses refuse.
final class StagedBody: Sendable {
  enum Form: Sendable {
    case none
    case bytes([UInt8])
    case file(path: String)
  }

  let form: Form
  private let temporary: String?

  init(_ body: HTTPBody) async throws {
    var bytes: [UInt8] = []
    var isInMemory = true
    for segment in body.segments {
      if case .bytes(let more) = segment { bytes += more } else { isInMemory = false }
    }
    if isInMemory {
      (form, temporary) = (bytes.isEmpty ? .none : .bytes(bytes), nil)
    } else if case .file(let path, _)? = body.segments.first, body.segments.count == 1 {
      (form, temporary) = (.file(path: path), nil)
    } else {
      let path = try await Self.assemble(body)
      (form, temporary) = (.file(path: path), path)
    }
  }

  deinit { if let temporary { try? FileManager.default.removeItem(atPath: temporary) } }

  private static func assemble(_ body: HTTPBody) async throws -> String {
    let folder = FileManager.default.temporaryDirectory
    let path = folder.appending(path: "upload-\(UUID().uuidString)").path(percentEncoded: false)
    let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure("\(path) cannot be written") }
    let output = FileHandle(fileDescriptor: descriptor)
    do {
      defer { try? output.close() }
      for segment in body.segments {
        switch segment {
        case .bytes(let bytes): try output.write(contentsOf: bytes)
        case .file(let source, let byteCount): try await copy(source, byteCount, to: output)
        }
      }
    } catch {
      try? FileManager.default.removeItem(atPath: path)
      if error is TransportError || error is CancellationError { throw error }
      throw failure("\(path) cannot be written: \(error.localizedDescription)")
    }
    return path
  }

  private static func copy(_ source: String, _ byteCount: Int, to output: FileHandle) async throws {
    guard let input = FileHandle(forReadingAtPath: source) else { throw failure("\(source) cannot be read") }
    defer { try? input.close() }
    var count = 0
    while let piece = try input.read(upToCount: 1 << 20), !piece.isEmpty {
      try output.write(contentsOf: piece)
      count += piece.count
      try Task.checkCancellation()
      await Task.yield()
    }
    guard count == byteCount else { throw failure("\(source) has changed while it was read") }
  }

  private static func failure(_ words: String) -> TransportError {
    TransportError(words, mayHaveArrived: false, isPermanent: true)
  }
}
