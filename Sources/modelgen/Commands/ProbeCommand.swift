import CommandLineSupport
import Files
import ModelBindings

enum ProbeCommand: Command {
  static let name = "probe"
  static let summary = "shows the format, size and length of a media file"
  static let usage = "FILE... [--format text|json]"
  static let options: [OptionSpec] = [.value("format", "FORMAT", "how to print", choices: ["text", "json"])]
  static let example = "modelgen probe fox.png clip.mp4 --format json"

  static func run(_ arguments: Arguments, _ console: Console) throws -> ExitStatus {
    guard !arguments.operands.isEmpty else { throw UsageError("name the files to look at") }
    let printsJSON = arguments["format"] == "json"
    var status = ExitStatus.success
    for file in arguments.operands {
      do throws(ProbeError) {
        let source = try FileSource(file)
        do throws(ProbeError) {
          let info = try MediaInfo(of: source)
          console.line(printsJSON ? json(file, info).jsonText : "\(file): \(text(info))")
        } catch {
          guard error.reason != .unreadable else { throw error }
          console.note("modelgen probe: error: \(file): \(error)")
          if printsJSON { console.line(unknown(file, error, bytes: source.count).jsonText) }
          if status == .success { status = .negative }
        }
      } catch {
        console.note("modelgen probe: error: \(error)")
        status = .failure
      }
    }
    return status
  }

  /// `PNG image, 1024×768, alpha, 1.2 MB`.
  private static func text(_ info: MediaInfo) -> String {
    var parts = ["\(info.formatTitle) \(info.kind.rawValue)"]
    if let width = info.width, let height = info.height { parts.append("\(width)×\(height)") }
    if info.alpha == true { parts.append("alpha") }
    if let seconds = info.seconds { parts.append("\((seconds * 1000).rounded() / 1000) s") }
    parts.append(info.byteWords)
    return parts.joined(separator: ", ")
  }

  private static func json(_ file: String, _ info: MediaInfo) -> JSONValue {
    [
      "file": .string(file), "kind": .string(info.kind.rawValue), "format": .string(info.format),
      "width": info.width.map { .number(JSONNumber($0)) } ?? .null,
      "height": info.height.map { .number(JSONNumber($0)) } ?? .null,
      "alpha": info.alpha.map { .bool($0) } ?? .null,
      "seconds": info.seconds.flatMap { JSONNumber($0) }.map { .number($0) } ?? .null,
      "bytes": .number(JSONNumber(info.bytes)),
    ]
  }

  /// A file of which nothing but its size, and perhaps its format, can be told.
  private static func unknown(_ file: String, _ error: ProbeError, bytes: Int) -> JSONValue {
    [
      "file": .string(file), "kind": .null, "format": error.format.map { .string($0) } ?? .null, "width": .null,
      "height": .null, "alpha": .null, "seconds": .null, "bytes": .number(JSONNumber(bytes)),
    ]
  }
}
