/// What to emit, and how.
package struct EmitOptions: Sendable, Hashable {
  /// Who may use the emitted types.
  package enum Access: String, Sendable, Hashable, CaseIterable {
    /// Everybody: for modules of their own.
    case `public`
    /// The package that holds them.
    case package
    /// The module that holds them.
    case `internal`

    /// In front of a member.
    var prefix: String { self == .internal ? "" : rawValue + " " }

    /// In front of a type. A target whose default isolation is the main actor compiles the types all the same, and its code outside
    /// of the main actor uses them.
    var declaration: String { prefix + "nonisolated " }

    /// In front of a member whose code the compiler copies into the modules that use it. A module of hundreds of types would otherwise
    /// hold thousands of accessors that no app calls (a third of its build time, and half of its size).
    var inlinePrefix: String { (self == .internal ? "" : "@export(implementation) ") + prefix }

    /// In front of the storage, which no other type may read: private, unless members are copied into the modules that use them.
    var storagePrefix: String { self == .internal ? "private " : "@usableFromInline " }
  }

  /// Where the files go.
  package enum Layout: String, Sendable, Hashable, CaseIterable {
    /// A folder for each module, none of them ever without a file.
    case modules
    /// All into one folder of a user's module. An enum named after the provider's module holds its types, so that code reads as with
    /// the provider's module (`RunComfy.WanAI.Wan2_2.ImageToVideo`) and taking a second provider renames nothing. File names begin with
    /// that name too.
    case flat
  }

  /// Who may use the types.
  package var access: Access
  /// Patterns (`NamePattern`), of which an endpoint has to match one; empty for all endpoints.
  package var only: [String]
  /// Where the files go.
  package var layout: Layout

  /// Options; the defaults emit everything, public, in modules.
  package init(access: Access = .public, only: [String] = [], layout: Layout = .modules) {
    self.access = access
    self.only = only
    self.layout = layout
  }
}
