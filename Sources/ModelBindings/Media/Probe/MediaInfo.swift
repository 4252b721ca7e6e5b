/// The facts in the header of a media file; no picture or sound is decoded.
public struct MediaInfo: Sendable, Hashable {
  /// Picture, moving picture, sound, or something else. A GIF is a picture even where it moves.
  public var kind: MediaRules.Kind
  /// The format in lower case, as catalogs name it: `jpeg`, `png`, `mp4`, `m4a`… It is recognised by content, never by the file's name.
  public var format: String
  /// The width in pixels as the media is meant to be seen, after rotation; nil for sound and where the header does not say.
  public var width: Int?
  /// The height in pixels as the media is meant to be seen, after rotation; nil for sound and where the header does not say.
  public var height: Int?
  /// Whether a picture has transparency (an alpha channel or a transparent colour); nil where the header does not say.
  public var alpha: Bool?
  /// How long it plays, in seconds; nil for pictures and where the header does not say.
  public var seconds: Double?
  /// The size of the file in bytes.
  public var bytes: Int

  /// The facts of a file; sizes, transparency and duration are unknown unless given.
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
  /// - Throws: ``ProbeError`` when it is no media that is known, or its header is broken.
  public init(bytes: [UInt8]) throws(ProbeError) { try self.init(of: MemorySource(bytes)) }

  /// Reads the header of a file of any size; a few kilobytes are read, wherever in the file the header is.
  ///
  /// - Throws: ``ProbeError`` when it is no media that is known, its header is broken, or the source cannot be read.
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
  /// Sets the size of a picture.
  ///
  /// - Throws: ``ProbeError`` for a size that no picture has.
  mutating func setSize(_ width: UInt64, _ height: UInt64, isTurned: Bool = false) throws(ProbeError) {
    guard width > 0, height > 0 else { throw .malformed("its \(width == 0 ? "width" : "height") is zero") }
    // The largest side that any of the formats can write down.
    guard let width = UInt32(exactly: width), let height = UInt32(exactly: height) else {
      throw .malformed("its size of \(width)×\(height) is impossible")
    }
    self.width = Int(isTurned ? height : width)
    self.height = Int(isTurned ? width : height)
  }

  /// Sets the duration from a count of ticks, where both are known.
  mutating func setSeconds(_ ticks: UInt64, perSecond rate: UInt64) {
    guard rate > 0 else { return }
    seconds = Double(ticks) / Double(rate)
  }
}

extension MediaInfo {
  /// The format as people write it.
  package var formatTitle: String { MediaFormat.title(of: format) }

  /// The size for people: `12.4 MB`.
  package var byteWords: String { ByteCount.words(bytes) }
}
