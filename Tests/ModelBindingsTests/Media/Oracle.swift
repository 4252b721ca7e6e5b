import Foundation
import TestSupport
import Testing

/// Another program that makes media files and tells what they are.
enum Oracle {
  static let pillow = "Pillow"
  static let ffmpeg = "ffmpeg and ffprobe"

  /// What a command prints, or nil where it is absent or fails.
  static func run(_ words: String..., script: String? = nil) -> String? {
    let outcome = try? Program.run(words + (script.map { ["-c", $0] } ?? []))
    return outcome?.status == 0 ? outcome?.output : nil
  }

  static let hasPillow = present(pillow, run("python3", script: "import PIL") != nil)
  static let hasFFmpeg = present(ffmpeg, run("ffprobe", "-version") != nil && run("ffmpeg", "-version") != nil)

  private static func present(_ name: String, _ isPresent: Bool) -> Bool {
    if !isPresent { print("skipped: the tests against \(name), which is not installed") }
    return isPresent
  }

  /// A folder for the time of one test.
  static func folder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: "media-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }
}
