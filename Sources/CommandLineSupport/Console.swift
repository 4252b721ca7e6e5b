import Files

/// Prints a command's output: data to standard output, notes and progress to standard error.
package final class Console {
  private let write: (_ text: String, _ isData: Bool) -> Void
  /// Whether standard error is a terminal; only then is progress shown.
  package let isTerminal: Bool
  /// Whether data may contain colour codes.
  package private(set) var isColoured: Bool
  private var hasProgress = false

  /// Creates a console that calls `write` with every text.
  package init(isTerminal: Bool, isColoured: Bool, write: @escaping (_ text: String, _ isData: Bool) -> Void) {
    self.isTerminal = isTerminal
    self.isColoured = isColoured
    self.write = write
  }

  /// A console over the process's standard output and standard error.
  package static func standard() -> Console {
    // https://no-color.org: the variable counts where it is set and not empty. A dumb terminal would show the codes as text.
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
        // The reader closed the pipe, so the rest is dropped.
        guard count > 0 else { return }
        rest = UnsafeRawBufferPointer(rebasing: rest[count...])
      }
    }
  }

  /// Prints a line of data.
  package func line(_ text: String) { write(text + "\n", true) }

  /// Prints data without adding a line end.
  package func data(_ text: String) { write(text, true) }

  /// Prints a line on standard error: an error, a note or a summary.
  package func note(_ text: String) {
    clearProgress()
    write(text + "\n", false)
  }

  /// Replaces the progress line by `text`. It does nothing unless standard error is a terminal.
  package func progress(_ text: String) {
    guard isTerminal else { return }
    write("\r\u{1B}[K" + text, false)
    hasProgress = true
  }

  /// Removes the progress line.
  package func clearProgress() {
    guard hasProgress else { return }
    write("\r\u{1B}[K", false)
    hasProgress = false
  }

  /// Turns colour off.
  package func dropColour() { isColoured = false }

  /// The text in a style, or unchanged where colour is off.
  package func styled(_ text: String, _ style: Style) -> String {
    isColoured ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }

  /// Terminal styles, by their SGR number.
  package enum Style: Int { case bold = 1, dim = 2, red = 31, green = 32, yellow = 33 }
}
