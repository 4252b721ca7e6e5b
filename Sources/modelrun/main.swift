import CommandLineSupport
import Foundation
import ModelClient

let words = Array(CommandLine.arguments.dropFirst())
let run = Task {
  await Modelrun.run(
    words, .standard(), environment: ProcessInfo.processInfo.environment, configuration: ClientConfiguration())
}
// The reader of the output may end first. The job costs all the same, so its files are still fetched.
signal(SIGPIPE, SIG_IGN)
let interruption = Interruption { run.cancel() }
let status = await run.value
interruption.stop()
exit(status)
