import Foundation
import ModelCatalog

/// The repository that these tests are part of.
package enum Repository {
  /// Its path, without a slash at the end.
  package static let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

  package static func path(_ name: String) -> String { "\(root)/\(name)" }
  package static func url(_ name: String) -> URL { URL(filePath: path(name)) }

  package static let catalogFolder = path("catalog")
  /// The committed catalog, loaded once.
  package static let catalog = Result { try Catalog.load(from: catalogFolder) }
}

/// The folder `shared` beside the repository, with real documents and reference tables. It is there where the package is
/// developed; the tests that need it are skipped elsewhere.
package enum SharedInputs {
  package static let root = "/" + Repository.root.split(separator: "/").dropLast().joined(separator: "/") + "/shared"

  /// Whether there are seed documents. Prints why tests are skipped where there are none.
  package static let isPresent = has("seeds")

  /// Whether the folder holds `name`. Prints why tests are skipped where it does not.
  package static func has(_ name: String) -> Bool {
    let isPresent = FileManager.default.fileExists(atPath: path(name))
    if !isPresent { print("skipped: there is no ../shared/\(name) beside the package") }
    return isPresent
  }

  package static func path(_ name: String) -> String { "\(root)/\(name)" }
}
