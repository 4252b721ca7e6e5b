import ModelBindings

extension LocalMedia {
  /// The violations of the field's media rules by the file or the bytes. Only the header of a file is read.
  ///
  /// - Throws: `ProbeError` when the file cannot be read.
  package func probe() throws(ProbeError) -> [Violation] {
    switch media.source {
    case .file(let path): return violations(of: try FileSource(path))
    case .bytes(let bytes, _):
      return violations(
        of: Result { () throws(ProbeError) in try MediaInfo(bytes: bytes) }, byteCount: bytes.count)
    case .remote: return []
    }
  }
}
