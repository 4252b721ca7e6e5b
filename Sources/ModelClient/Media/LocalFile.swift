import Files
import Foundation
import ModelBindings

/// A file of this machine or bytes in memory, looked at once.
package struct LocalFile: Sendable {
  let name: String
  let segment: HTTPBody.Segment
  /// What the header tells; nil where it is no media that is known.
  let info: MediaInfo?
  /// Why the header does not tell.
  let problem: ProbeError?

  var byteCount: Int { segment.byteCount }

  /// - Throws: ``ClientError`` of the kind `file` for what cannot be read.
  package init(_ media: Media, _ provider: ServiceProvider) throws {
    switch media.source {
    case .file(let path):
      do throws(ProbeError) {
        let source = try FileSource(path)
        name = path.split(separator: "/").last.map(String.init) ?? path
        segment = .file(path: path, byteCount: source.count)
        (info, problem) = Self.probe { () throws(ProbeError) in try MediaInfo(of: source) }
      } catch {
        throw ClientError(.file, provider, message: error.message)
      }
    case .bytes(let bytes, let fileName):
      name = fileName
      segment = .bytes(bytes)
      (info, problem) = Self.probe { () throws(ProbeError) in try MediaInfo(bytes: bytes) }
    case .remote(let value):
      throw ClientError(
        .file, provider, message: "\"\(value.prefix(60))\" is not on this machine; there is nothing to upload")
    }
  }

  private static func probe(_ read: () throws(ProbeError) -> MediaInfo) -> (MediaInfo?, ProbeError?) {
    do throws(ProbeError) { return (try read(), nil) } catch { return (nil, error) }
  }

  /// What the file breaks of a field's rules.
  func violations(of local: LocalMedia) -> [Violation] {
    guard let rules = local.rules else { return [] }
    let severity: Violation.Severity = local.isInferred ? .warning : .error
    if let info { return rules.violations(of: info, path: local.path, severity: severity) }
    guard let problem else { return [] }
    return rules.violations(of: problem, bytes: byteCount, path: local.path, severity: severity)
  }

  /// The media type by content, else by the name's extension.
  package var contentType: String {
    let format = info?.format ?? name.split(separator: ".").last.map { $0.lowercased() } ?? ""
    return ContentType.of(format) ?? "application/octet-stream"
  }

  /// The content as a data URI. Reads the whole file.
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
