import ModelBindings

/// Makes the names of an option type's cases.
package enum OptionNaming {
  /// Names that a case cannot have, raw or not: those of members that `ModelOption` and the protocols behind it ask for (the compiler
  /// crashes where a case is called `rawValue`), those that mean the type itself, and `none`, which an optional would take for its own.
  package static let refused: Set<String> = [
    "AllCases", "Protocol", "RawValue", "Self", "Type", "_content", "_texts", "allCases", "encode",
    "hash",
    "hashValue", "init", "label", "none", "rawValue", "self",
  ]

  /// Names for `options`, all different, in order.
  ///
  /// - Parameters:
  ///   - options: The texts that the names follow: the values, or the labels of opaque values.
  ///   - values: The values on the wire, to tell equal labels apart.
  ///   - known: Locked names by value.
  package static func names(_ options: [String], values: [String], known: [String: String]) -> [String] {
    var unique = UniqueNames(values.compactMap { known[$0] })
    var counts: [String: Int] = [:]
    for option in options { counts[option, default: 0] += 1 }
    var names = values.map { known[$0] }
    // Options that are their own names come first, so that no invented name takes theirs.
    for (index, option) in options.enumerated() where names[index] == nil && isDirect(option) && counts[option] == 1 {
      if unique.take(option) { names[index] = option }
    }
    for (index, option) in options.enumerated() where names[index] == nil {
      let labelled = "\(option) (\(values[index]))"
      if counts[option] != 1, isDirect(option), isDirect(labelled) {
        names[index] = unique.claim(labelled)
      } else {
        names[index] = unique.claim(invented(for: option))
      }
    }
    return names.compactMap { $0 }
  }

  /// Whether the option's own text can be its name.
  package static func isDirect(_ option: String) -> Bool {
    SwiftIdentifier.canBeRaw(option) && !refused.contains(option)
  }

  /// A Swift name for a word of a response: `IN_PROGRESS` becomes `inProgress`.
  package static func word(_ option: String) -> String {
    guard SwiftIdentifier.isPlain(option) else { return option }
    let isUpper = option.unicodeScalars.allSatisfy { !$0.isLower }
    return FieldNaming.name(of: isUpper ? option.lowercased() : option)
  }

  /// A plain name for an option whose text cannot be one.
  package static func invented(for option: String) -> String {
    if option.isEmpty { return "empty" }
    if option.unicodeScalars.allSatisfy({ $0.properties.isWhitespace }) { return "blank" }
    if refused.contains(option) { return FieldNaming.name(of: option).replacingField() + "Option" }
    var spelled = ""
    for scalar in option.unicodeScalars {
      if scalar.isASCII, scalar.isNamePart {
        spelled.unicodeScalars.append(scalar)
      } else if scalar == " " || scalar == "_" || scalar == "-" && !spelled.isEmpty {
        spelled += " "
      } else {
        spelled += " \(characters[scalar] ?? "u" + String(scalar.value, radix: 16, uppercase: true)) "
      }
    }
    let name = Word.split(spelled).reduce(into: "") { name, word in
      name += (word.continuesVersion ? "_" : "") + (name.isEmpty ? word.text.lowercased() : WordCase.inField(word.text))
    }
    guard let first = name.unicodeScalars.first else { return "option" }
    return first.isNameStart ? name : "value" + name
  }

  private static let characters: [Unicode.Scalar: String] = [
    "!": "exclamation", "\"": "quote", "#": "hash", "$": "dollar", "%": "percent", "&": "and", "'": "apostrophe",
    "(": "open", ")": "close", "*": "times", "+": "plus", ",": "comma", "-": "minus", ".": "dot", "/": "slash",
    ":": "colon", ";": "semicolon", "<": "less", "=": "equals", ">": "greater", "?": "question", "@": "at",
    "[": "open", "\\": "backslash", "]": "close", "^": "caret", "`": "backtick", "{": "open", "|": "bar", "}": "close",
    "~": "tilde", "\n": "newline", "\r": "return", "\t": "tab",
  ]
}

extension String {
  /// The name without the suffix of reserved field names.
  fileprivate func replacingField() -> String { hasSuffix("Field") ? String(dropLast(5)) : self }
}
