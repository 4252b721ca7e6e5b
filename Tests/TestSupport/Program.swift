import Foundation

/// Another program that tests ask: a validator, a shell, a browser.
public enum Program {
  /// How a run ended and what it printed.
  public struct Outcome: Sendable {
    public let status: Int32
    public let output: String
    public let errors: String
  }

  /// Runs a command; nil where there is none of that name or at that path.
  ///
  /// - Parameters:
  ///   - words: The command and its arguments.
  ///   - environment: Variables beside those of the test's own process.
  ///   - folder: Where it runs.
  public static func run(
    _ words: [String], environment: [String: String] = [:], in folder: String? = nil
  ) throws -> Outcome? {
    guard let name = words.first, isPresent(name) else { return nil }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = words
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, new in new }
    if let folder { process.currentDirectoryURL = URL(filePath: folder) }
    process.standardInput = FileHandle.nullDevice
    // Through files, since a pipe that nobody empties would stop the process.
    let texts = FileManager.default.temporaryDirectory.appending(path: "program-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: texts, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: texts) }
    let files = [texts.appending(path: "output"), texts.appending(path: "errors")]
    for file in files { try Data().write(to: file) }
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    try process.run()
    process.waitUntilExit()
    let printed = try files.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
    return Outcome(status: process.terminationStatus, output: printed[0], errors: printed[1])
  }

  /// Whether there is a command, on the PATH or at the path that it is.
  public static func isPresent(_ name: String) -> Bool {
    if name.hasPrefix("/") { return FileManager.default.isExecutableFile(atPath: name) }
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return path.split(separator: ":").contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(name)") }
  }

  /// Whether all of the commands are there; else the reason why a test is skipped is printed.
  public static func has(_ names: String..., from source: String) -> Bool {
    let missing = names.filter { !isPresent($0) }
    if missing.isEmpty { return true }
    print("skipped: the tests against \(missing.joined(separator: ", ")), which \(source) brings")
    return false
  }

  /// Whether Python can import a module; else the reason why a test is skipped is printed.
  public static func hasPython(_ module: String, from package: String) -> Bool {
    if let outcome = try? run(["python3", "-c", "import \(module)"]), outcome.status == 0 { return true }
    print("skipped: the tests against \(module), which `python3 -m pip install \(package)` brings")
    return false
  }

  /// The folder with what was built, next to the running tests; nil, with the reason printed, when no modules are there.
  public static var products: String? {
    let tests =
      CommandLine.arguments.first.map { URL(filePath: $0).deletingLastPathComponent().path(percentEncoded: false) }
      ?? ""
    for folder in [tests, tests + "/.."]
    where FileManager.default.fileExists(atPath: folder + "/Modules/ModelBindings.swiftmodule") {
      return folder
    }
    print("skipped: no Modules/ModelBindings.swiftmodule beside \(tests), so nothing can be compiled against it")
    return nil
  }
}
