#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
/// A program that ran to its end. It uses `posix_spawn`, since `Process` would need all of Foundation.
package struct ChildProcess {
  /// The exit status; 128 plus the signal's number where a signal ended the program.
  package let status: Int32
  /// The text on standard output.
  package let output: String
  /// The text on standard error.
  package let errors: String

  /// Runs a program and waits for its end.
  ///
  /// - Parameters:
  ///   - words: The program, which is looked up in `PATH`, and its arguments.
  ///   - changes: Variables to set beside those of this process; nil removes a variable.
  ///   - folder: A folder for two files with the program's output, which could fill a pipe.
  /// - Throws: ``Diagnostic`` when the program cannot be started.
  package init(_ words: [String], environment changes: [String: String?], folder: String) throws(Diagnostic) {
    var environment = ProcessInfo.processInfo.environment
    for (name, value) in changes { environment[name] = value }
    let files = ["\(folder)/output", "\(folder)/errors"]
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    for (index, file) in files.enumerated() {
      posix_spawn_file_actions_addopen(&actions, Int32(index + 1), file, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    }
    var arguments = words.map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in arguments + variables { free(text) } }
    var process: pid_t = 0
    let failure = posix_spawnp(&process, words[0], &actions, nil, &arguments, &variables)
    guard failure == 0 else {
      throw Diagnostic("\(words[0]) cannot be run (\(String(cString: strerror(failure)))); is it installed?")
    }
    var state: Int32 = 0
    while waitpid(process, &state, 0) < 0 && errno == EINTR {}
    status = state & 0x7F == 0 ? (state >> 8) & 0xFF : 128 + (state & 0x7F)
    output = String(decoding: try FileSystem.read(files[0]), as: UTF8.self)
    errors = String(decoding: try FileSystem.read(files[1]), as: UTF8.self)
  }
}
