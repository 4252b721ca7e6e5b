import CommandLineSupport
import Files

extension WriteReport {
  /// The exit status of the command that wrote the folder. It prints an error for each file that could not be removed.
  func status(_ console: Console) -> ExitStatus {
    for path in unremoved {
      console.note("\(path): error: cannot be removed; check its folder's permissions, and delete it")
    }
    return unremoved.isEmpty ? .success : .failure
  }
}
