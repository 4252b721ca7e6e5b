import ModelBindings
import ModelCatalog

// The first step of a merge: of each source kind one record remains.
extension DocumentRecord {
  /// Unites two records of one source kind, in either order: the newer record, with all names that either has, and with the
  /// fields and options that only the older has, marked as removed (``RevisionMerge``).
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

  /// Whether two records of one source kind have the same date and say different things, so that import chooses arbitrarily.
  package func isTied(with other: DocumentRecord) -> Bool {
    revised == other.revised
      && (precedence != other.precedence || input?.withoutRemoved.json != other.input?.withoutRemoved.json)
  }

  /// The place in the order of two records: the date, then what the record says beside its input. The second is arbitrary,
  /// but it does not depend on the order of imports.
  private var precedence: (String, String) {
    var rest = self
    (rest.otherNames, rest.input, rest.samples) = ([], nil, [])
    let blank = Endpoint(provider: "", id: "", name: "", path: "")
    return (revised ?? "", Source(rest, of: blank, isAlone: true).json.jsonText)
  }
}
