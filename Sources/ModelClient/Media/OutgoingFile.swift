import Files
import Foundation
import ModelBindings

/// A local file, or bytes in memory, opened and probed once to be sent.
package struct OutgoingFile: Sendable {
  /// The file name that is sent to the service.
  let name: String
  /// The content, as a part of an HTTP body.
  let segment: HTTPBody.Segment
  /// What the header says, or why it cannot be read as media.
  let probe: Result<MediaInfo, ProbeError>

  /// The size of the content.
  var byteCount: Int { segment.byteCount }
  /// What the header says; nil for content that is no known media.
  var info: MediaInfo? { try? probe.get() }

  /// - Throws: ``ClientError`` of the kind `file` for a file that cannot be read.
  package init(_ media: Media, _ provider: ServiceProvider) throws {
    switch media.source {
    case .file(let path):
      do throws(ProbeError) {
        let source = try FileSource(path)
        name = path.split(separator: "/").last.map(String.init) ?? path
        segment = .file(path: path, byteCount: source.count)
        probe = Result { () throws(ProbeError) in try MediaInfo(of: source) }
      } catch {
        throw ClientError(.file, provider, message: error.message)
      }
    case .bytes(let bytes, let fileName):
      name = fileName
      segment = .bytes(bytes)
      probe = Result { () throws(ProbeError) in try MediaInfo(bytes: bytes) }
    case .remote(let value):
      throw ClientError(
        .file, provider, message: "\"\(value.prefix(60))\" is not on this machine; there is nothing to upload")
    }
  }

  /// The media type by the content, else by the extension of the name.
  package var contentType: String {
    let format = info?.format ?? name.split(separator: ".").last.map { $0.lowercased() } ?? ""
    return ContentType.of(format) ?? "application/octet-stream"
  }

  /// The content as a data URI. Reads the whole file into memory.
  ///
  /// - Throws: ``ClientError`` of the kind `file`.
  func dataURI(_ provider: ServiceProvider) throws -> String {
    let data: Data
    switch segment {
    case .bytes(let bytes): data = Data(bytes)
    case .file(let path, let byteCount):
      guard let content = FileManager.default.contents(atPath: path), content.count == byteCount else {
        throw ClientError(.file, provider, message: "\(path) has changed while it was read")
      }
      data = content
    }
    return "data:\(contentType);base64,\(data.base64EncodedString())"
  }
}
