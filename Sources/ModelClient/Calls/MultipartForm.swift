import Foundation

/// A body of the type `multipart/form-data` (RFC 7578).
struct MultipartForm {
  private let boundary = "ModelBindings-\(UUID().uuidString)"
  private var segments: [HTTPBody.Segment] = []

  var contentType: String { "multipart/form-data; boundary=\(boundary)" }

  /// A text.
  mutating func append(_ name: String, _ value: String) {
    text("--\(boundary)\r\nContent-Disposition: form-data; name=\"\(escaped(name))\"\r\n\r\n\(value)\r\n")
  }

  /// A file.
  mutating func append(_ name: String, _ file: OutgoingFile) {
    text(
      "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(escaped(name))\"; filename=\"\(escaped(file.name))\"\r\n"
        + "Content-Type: \(file.contentType)\r\n\r\n")
    segments.append(file.segment)
    text("\r\n")
  }

  /// The form's parts with the closing boundary.
  var body: HTTPBody {
    var form = self
    form.text("--\(boundary)--\r\n")
    return HTTPBody(form.segments)
  }

  private mutating func text(_ text: String) {
    if case .bytes(let bytes)? = segments.last {
      segments[segments.count - 1] = .bytes(bytes + text.utf8)
    } else {
      segments.append(.bytes(Array(text.utf8)))
    }
  }

  /// The name, escaped as browsers do.
  private func escaped(_ name: String) -> String {
    name.replacingOccurrences(of: "\"", with: "%22").replacingOccurrences(of: "\r", with: "%0D")
      .replacingOccurrences(of: "\n", with: "%0A")
  }
}
