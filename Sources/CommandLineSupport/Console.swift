import Files

/// Prints a command's output: data to standard output, everything else to standard error.
package final class Console {
  private let write: (_ text: String, _ isData: Bool) -> Void
  /// Whether a person sees standard error as it is written, so that progress is worth showing.
  package let isTerminal: Bool
  /// Whether colour may be used in data.
  package private(set) var isColoured: Bool
  private var hasProgress = false

  package init(isTerminal: Bool, isColoured: Bool, write: @escaping (_ text: String, _ isData: Bool) -> Void) {
    self.isTerminal = isTerminal
    self.isColoured = isColoured
    self.write = write
  }

  /// The process's own streams.
  package static func standard() -> Console {
    // https://no-color.org: set and not empty. A dumb terminal would show the codes as text.
    let isRefused = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
    let wantsColour = !isRefused && getenv("TERM").map { String(cString: $0) } != "dumb"
    return Console(isTerminal: isatty(2) == 1, isColoured: isatty(1) == 1 && wantsColour) { text, isData in
      writeAll(text, to: isData ? 1 : 2)
    }
  }

  private static func writeAll(_ text: String, to descriptor: Int32) {
    var text = text
    text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while !rest.isEmpty {
        let count = writeBytes(descriptor, from: rest.baseAddress, count: rest.count)
        // The reader closed the pipe, so no output can reach it.
        guard count > 0 else { return }
        rest = UnsafeRawBufferPointer(rebasing: rest[count...])
      }
    }
  }

  /// A line of data.
  package func line(_ text: String) { write(text + "\n", true) }

  /// Data as it is.
  package func data(_ text: String) { write(text, true) }

  /// A line for the person: errors, notes, summaries.
  package func note(_ text: String) {
    clearProgress()
    write(text + "\n", false)
  }

  /// Shows what is being done, over what was shown before; silent unless a person is watching.
  package func progress(_ text: String) {
    guard isTerminal else { return }
    write("\r\u{1B}[K" + text, false)
    hasProgress = true
  }

  /// Takes the progress line away.
  package func clearProgress() {
    guard hasProgress else { return }
    write("\r\u{1B}[K", false)
    hasProgress = false
  }

  /// Uses no colour from here on.
  package func dropColour() { isColoured = false }

  /// The text in a colour, where colours are wanted.
  package func styled(_ text: String, _ style: Style) -> String {
    isColoured ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }

  /// Terminal styles, by their SGR number.
  package enum Style: Int { case bold = 1, dim = 2, red = 31, green = 32, yellow = 33 }
}
