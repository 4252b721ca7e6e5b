import ModelBindings
import ModelCatalog

// The first step of a merge: the records of each source kind become one record.
extension DocumentRecord {
  /// The union of two records of one source kind: the newer record, with the names of both, and with the fields and options
  /// that only the older has, marked as removed (``RevisionMerge``). The order of the two does not matter.
  package func united(with other: DocumentRecord) -> DocumentRecord {
    var (newer, older) = precedence < other.precedence ? (other, self) : (self, other)
    var names = Set(newer.otherNames + older.names)
    if let name = newer.name { names.remove(name) }
    newer.otherNames = names.sorted()
    let isTie = newer.revised == older.revised
    if let new = newer.input, let old = older.input {
      newer.input = RevisionMerge.united(new, seen: newer.revised ?? "", old, seen: older.revised ?? "")
    } else if isTie {
      newer.input = newer.input ?? older.input
    }
    if isTie { newer.samples = Set(newer.samples + older.samples).sorted() }
    return newer
  }

  /// Whether two records of one source kind have the same date and differ, so that import has to choose by an arbitrary rule.
  package func isTied(with other: DocumentRecord) -> Bool {
    revised == other.revised
      && (precedence != other.precedence || input?.withoutRemoved.json != other.input?.withoutRemoved.json)
  }

  /// The key that orders two records: the date, then the text of the record without its input. The text is an arbitrary
  /// choice, but it does not depend on the order of imports.
  private var precedence: (String, String) {
    var rest = self
    (rest.otherNames, rest.input, rest.samples) = ([], nil, [])
    let blank = Endpoint(provider: "", id: "", name: "", path: "")
    return (revised ?? "", Source(rest, of: blank, isAlone: true).json.jsonText)
  }
}
