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

    var prefix: String { self == .internal ? "" : rawValue + " " }

    /// In front of a member whose code belongs to whoever uses it: a module of hundreds of types would otherwise carry thousands of
    /// accessors that nobody calls (a third of its build time, and half of its size).
    var inlinePrefix: String { (self == .internal ? "" : "@export(implementation) ") + prefix }
  }

  /// Where the files go.
  package enum Layout: String, Sendable, Hashable, CaseIterable {
    /// A folder for each module, none of them ever without a file.
    case modules
    /// All into one folder, which is part of one module. The files' names begin with the module that they would be part
    /// of otherwise. Where they come from several, an enum of the same name holds each one's types, so that equal names
    /// do not meet and code reads as with modules of their own: `RunComfy.WanAI.Wan2_2.ImageToVideo`.
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
