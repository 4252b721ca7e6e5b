/// The kind, format, size and duration of a media file, read from its header. No picture or sound is decoded.
public struct MediaInfo: Sendable, Hashable {
  /// The kind of media. An animated GIF is an image.
  public var kind: MediaRules.Kind
  /// The catalog's name of the format: `jpeg`, `png`, `mp4`, `m4a`… It comes from the content, never from the file's name.
  public var format: String
  /// The width in pixels after rotation; nil for sound and where the header has none.
  public var width: Int?
  /// The height in pixels after rotation; nil for sound and where the header has none.
  public var height: Int?
  /// Whether the header declares an alpha channel or a transparent colour; nil where the header does not say.
  public var alpha: Bool?
  /// The duration in seconds; nil for images and where the header has none.
  public var seconds: Double?
  /// The size of the file in bytes.
  public var bytes: Int

  /// Creates a header from its values.
  public init(
    kind: MediaRules.Kind, format: String, width: Int? = nil, height: Int? = nil, alpha: Bool? = nil,
    seconds: Double? = nil, bytes: Int
  ) {
    self.kind = kind
    self.format = format
    self.width = width
    self.height = height
    self.alpha = alpha
    self.seconds = seconds
    self.bytes = bytes
  }

  /// Reads the header of a file that is in memory.
  ///
  /// - Throws: ``ProbeError`` for an unknown format or a broken header.
  public init(bytes: [UInt8]) throws(ProbeError) { try self.init(of: MemorySource(bytes)) }

  /// Reads the header of a file of any size. Usually a few kilobytes are read, at most 4 MB.
  ///
  /// - Throws: ``ProbeError`` for an unknown format, a broken header or a source that cannot be read.
  public init(of source: some ByteSource) throws(ProbeError) {
    let file = ProbeReader(source)
    let format = try MediaFormat(of: file)
    do {
      self = try format.read(file)
    } catch {
      throw error.naming(format.name)
    }
  }
}

extension MediaInfo {
  /// Sets the width and the height, exchanged where the picture is stored on its side.
  ///
  /// - Throws: ``ProbeError`` for a side of zero, or of more than 32 bits.
  mutating func setSize(_ width: UInt64, _ height: UInt64, isTurned: Bool = false) throws(ProbeError) {
    guard width > 0, height > 0 else { throw .malformed("its \(width == 0 ? "width" : "height") is zero") }
    // No format stores a side in more than 32 bits.
    guard let width = UInt32(exactly: width), let height = UInt32(exactly: height) else {
      throw .malformed("its size of \(width)×\(height) is impossible")
    }
    self.width = Int(isTurned ? height : width)
    self.height = Int(isTurned ? width : height)
  }

  /// Sets the duration to `ticks` divided by `rate`. A rate of zero leaves the duration unchanged.
  mutating func setSeconds(_ ticks: UInt64, perSecond rate: UInt64) {
    guard rate > 0 else { return }
    seconds = Double(ticks) / Double(rate)
  }
}

extension MediaInfo {
  /// The name of the format as people write it: `JPEG`, `WebP`.
  package var formatTitle: String { MediaFormat.title(of: format) }

  /// The size of the file in words: `12.4 MB`.
  package var byteWords: String { ByteCount.words(bytes) }
}
