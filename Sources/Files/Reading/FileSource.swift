import ModelBindings

/// A file read in ranges, so that probing a film costs no more than its header.
package final class FileSource: ByteSource {
  package let count: Int
  private let descriptor: Int32
  private let path: String

  /// - Throws: ``ProbeError`` with the reason `unreadable` for what is not an ordinary file or may not be read.
  package init(_ path: String) throws(ProbeError) {
    self.path = path
    // Not blocking, since opening a pipe without a writer would wait for ever.
    descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw ProbeError(.unreadable, "\(path): " + (errno == ENOENT ? "no such file" : "it may not be read"))
    }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw ProbeError(.unreadable, "\(path): not an ordinary file; only such can be read in any order")
    }
    count = Int(status.st_size)
  }

  deinit { close(descriptor) }

  package func read(at offset: Int, count: Int) throws(ProbeError) -> [UInt8] {
    var filled = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      while filled < count {
        let length = pread(descriptor, buffer.baseAddress.map { $0 + filled }, count - filled, off_t(offset + filled))
        if length < 0, errno == EINTR { continue }
        guard length > 0 else { break }
        filled += length
      }
      initialized = filled
    }
    // A file that has become shorter ends early; anything else that yields nothing is an error of the disk.
    guard filled > 0 || count == 0 else { throw ProbeError(.unreadable, "\(path): reading failed") }
    return bytes
  }
}
