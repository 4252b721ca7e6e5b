/// A file or standard input that is read piece by piece. `deinit` closes the file.
package struct InputFile: ~Copyable {
  private let descriptor: Int32
  private let path: String?

  /// Opens a file, or standard input for nil.
  ///
  /// - Throws: ``Diagnostic`` for a missing file, a directory, or a file without read permission.
  package init(_ path: String?) throws(Diagnostic) {
    descriptor = if let path { try Self.open(path) } else { 0 }
    self.path = path
  }

  private static func open(_ path: String) throws(Diagnostic) -> Int32 {
    if FileSystem.isDirectory(path) == true {
      throw Diagnostic("a directory stands where a file should be", file: path)
    }
    let descriptor = openFile(path, O_RDONLY)
    guard descriptor >= 0 else { throw Diagnostic("no such file, or it may not be read", file: path) }
    return descriptor
  }

  deinit { if path != nil { close(descriptor) } }

  /// Appends up to `count` bytes to `buffer`. Returns false at the end.
  ///
  /// - Throws: ``Diagnostic`` when the system reports a read error.
  package func read(into buffer: inout [UInt8], count: Int) throws(Diagnostic) -> Bool {
    let old = buffer.count
    buffer.append(contentsOf: repeatElement(0, count: count))
    var result: Int
    repeat {
      result = buffer.withUnsafeMutableBytes { bytes in
        readBytes(descriptor, into: bytes.baseAddress.map { $0 + old }, count: count)
      }
    } while result < 0 && errno == EINTR
    buffer.removeLast(count - max(0, result))
    if result < 0 { throw Diagnostic("reading stopped: \(String(cString: strerror(errno)))", file: path) }
    return result > 0
  }

  /// Whether ``read(into:count:)`` would return without waiting for the writer of a pipe.
  package var isReady: Bool {
    var state = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&state, 1, 0) > 0
  }

  /// The whole content of a file, or of standard input for nil.
  package static func all(_ path: String?) throws(Diagnostic) -> [UInt8] {
    let file = try InputFile(path)
    var bytes: [UInt8] = []
    while try file.read(into: &bytes, count: 1 << 16) {}
    return bytes
  }
}
