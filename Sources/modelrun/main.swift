import CommandLineSupport
import Foundation
import ModelClient

let words = Array(CommandLine.arguments.dropFirst())
let run = Task {
  await Modelrun.run(
    words, .standard(), environment: ProcessInfo.processInfo.environment, configuration: ClientConfiguration())
}
let interruption = Interruption { run.cancel() }
let status = await run.value
interruption.stop()
exit(status)
