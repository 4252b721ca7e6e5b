import ModelBindings

/// A file that is read in ranges, so that a probe of a large video reads its header only.
package final class FileSource: ByteSource {
  package let count: Int
  private let descriptor: Int32
  private let path: String

  /// Opens a file.
  ///
  /// - Throws: `ProbeError` with the reason `unreadable` for a missing file, a file without read permission, or a path that is
  ///   not an ordinary file.
  package init(_ path: String) throws(ProbeError) {
    self.path = path
    // `O_NONBLOCK`: opening a pipe that has no writer would wait for ever.
    descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw ProbeError(
        .unreadable, "\(path): " + (errno == ENOENT ? "no such file" : "cannot be read; check its permissions"))
    }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw ProbeError(.unreadable, "\(path): not an ordinary file; give a file, not a pipe or a folder")
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
    // Fewer bytes mean that the file became shorter; none at all mean that the disk failed.
    guard filled > 0 || count == 0 else { throw ProbeError(.unreadable, "\(path): reading failed") }
    return bytes
  }
}
