import CommandLineSupport
import Foundation
import ModelClient

let words = Array(CommandLine.arguments.dropFirst())
let run = Task {
  await Modelrun.run(
    words, .standard(), environment: ProcessInfo.processInfo.environment, configuration: ClientConfiguration())
}
// Whoever read the output may have gone. The job is paid for all the same, and its files are wanted.
signal(SIGPIPE, SIG_IGN)
let interruption = Interruption { run.cancel() }
let status = await run.value
interruption.stop()
exit(status)
