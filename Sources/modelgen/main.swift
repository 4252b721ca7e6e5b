import CommandLineSupport
import Files

exit(Modelgen.run(Array(CommandLine.arguments.dropFirst()), .standard()))
