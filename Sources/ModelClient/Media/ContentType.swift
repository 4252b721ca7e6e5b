/// Media types and file extensions.
enum ContentType {
  /// Media type, the format as the catalog names it, and the extension that files of it have.
  private static let rows: [(type: String, format: String, fileExtension: String)] = [
    ("image/jpeg", "jpeg", "jpg"), ("image/png", "png", "png"), ("image/webp", "webp", "webp"),
    ("image/gif", "gif", "gif"), ("image/bmp", "bmp", "bmp"), ("image/tiff", "tiff", "tiff"),
    ("image/avif", "avif", "avif"), ("image/heic", "heic", "heic"), ("image/svg+xml", "svg", "svg"),
    ("video/mp4", "mp4", "mp4"), ("video/quicktime", "mov", "mov"), ("video/webm", "webm", "webm"),
    ("video/x-matroska", "mkv", "mkv"), ("video/x-msvideo", "avi", "avi"), ("audio/mpeg", "mp3", "mp3"),
    ("audio/wav", "wav", "wav"), ("audio/x-wav", "wav", "wav"), ("audio/mp4", "m4a", "m4a"),
    ("audio/flac", "flac", "flac"), ("audio/ogg", "ogg", "ogg"), ("audio/aac", "aac", "aac"),
    ("application/zip", "zip", "zip"), ("application/json", "json", "json"), ("text/plain", "txt", "txt"),
    ("model/gltf-binary", "glb", "glb"), ("model/gltf+json", "gltf", "gltf"), ("model/obj", "obj", "obj"),
    ("model/stl", "stl", "stl"),
  ]

  /// The media type of a format, by its catalog name or an extension.
  static func of(_ format: String) -> String? {
    rows.first { $0.format == format || $0.fileExtension == format }?.type
  }

  /// The extension of files of a media type; parameters behind a semicolon do not matter.
  static func fileExtension(ofType type: String) -> String? {
    let name = type.prefix { $0 != ";" }.filter { $0 != " " }.lowercased()
    return rows.first { $0.type == name }?.fileExtension
  }

  /// The extension of files of a format.
  static func fileExtension(ofFormat format: String) -> String {
    rows.first { $0.format == format }?.fileExtension ?? format
  }
}
