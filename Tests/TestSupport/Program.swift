import Foundation

/// Another program that tests run: a compiler, a validator, a shell, a browser.
package enum Program {
  /// Runs a command to its end. Nil where there is none of that name or at that path.
  ///
  /// - Parameters:
  ///   - words: The command and its arguments.
  ///   - environment: Variables beside those of the test's own process.
  ///   - folder: Where it runs.
  package static func run(
    _ words: [String], environment: [String: String] = [:], in folder: String? = nil
  ) throws -> CommandOutcome? {
    guard let name = words.first, isPresent(name) else { return nil }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = words
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, new in new }
    if let folder { process.currentDirectoryURL = URL(filePath: folder) }
    process.standardInput = FileHandle.nullDevice
    // Through files, since a full pipe would stop the process.
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
    return CommandOutcome(status: process.terminationStatus, output: printed[0], errors: printed[1])
  }

  /// Whether there is a command, on the PATH or at the path that the name is.
  package static func isPresent(_ name: String) -> Bool {
    if name.hasPrefix("/") { return FileManager.default.isExecutableFile(atPath: name) }
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return path.split(separator: ":").contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(name)") }
  }

  /// Whether all of the commands are there. Prints why a test is skipped where they are not.
  package static func has(_ names: String..., from source: String) -> Bool {
    let missing = names.filter { !isPresent($0) }
    if missing.isEmpty { return true }
    print("skipped: the tests against \(missing.joined(separator: ", ")), which \(source) brings")
    return false
  }

  /// Whether Python can import a module. Prints why a test is skipped where it cannot.
  package static func hasPython(_ module: String, from package: String) -> Bool {
    if let outcome = try? run(["python3", "-c", "import \(module)"]), outcome.status == 0 { return true }
    print("skipped: the tests against \(module), which `python3 -m pip install \(package)` brings")
    return false
  }

  /// The folder with the modules that were built beside the running tests; nil where there are none, as in a build by
  /// Xcode.
  package static let products: String? = {
    let tests =
      CommandLine.arguments.first.map { URL(filePath: $0).deletingLastPathComponent().path(percentEncoded: false) }
      ?? ""
    return [tests, tests + "/.."].first {
      FileManager.default.fileExists(atPath: $0 + "/Modules/ModelBindings.swiftmodule")
    }
  }()

  /// Whether tests can compile against the modules that were built beside them. Prints why a test is skipped where they
  /// cannot.
  package static let canCompile: Bool = {
    if products == nil { print("skipped: no Modules/ModelBindings.swiftmodule beside the tests to compile against") }
    return products != nil && has("swift", "swiftc", from: "the Swift toolchain")
  }()
}
