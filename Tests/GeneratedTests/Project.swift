import ModelBindings
import ModelCatalog
import SwiftEmitter

/// The repository that these tests are part of.
enum Project {
  static let root = String(#filePath.split(separator: "/").dropLast(3).joined(separator: "/"))
  static let folder = "/" + root
  static let catalogFolder = folder + "/catalog"

  /// The committed catalog.
  static let catalog = Result { try Catalog.load(from: catalogFolder) }
  /// The committed names.
  static let lock = Result { try NameLock.read(from: catalogFolder + "/names.json") }

  /// The emitted type of an endpoint, found by its locked name.
  ///
  /// There is no list of all types, since whoever links one would link every type; so the name is looked up in the
  /// running executable. A nested type's mangled name is its path with `O` behind an enum and `V` behind a struct.
  static func requestType(of endpoint: Endpoint) throws -> (any ModelRequest.Type)? {
    guard let path = try lock.get().typeName(of: endpoint),
      let provider = try catalog.get().providers.first(where: { $0.id == endpoint.provider })
    else { return nil }
    let module = provider.module + (endpoint.role == .service ? "Service" : "")
    let names = path.split(separator: ".").map(String.init)
    let prefix = "\(module.utf8.count)\(module)"
    var candidates = [prefix]
    for (index, name) in names.enumerated() {
      let kinds = index == names.count - 1 ? ["V"] : ["O", "V"]
      candidates = candidates.flatMap { candidate in kinds.map { "\(candidate)\(name.utf8.count)\(name)\($0)" } }
    }
    for candidate in candidates {
      if let type = _typeByName(candidate) as? any ModelRequest.Type { return type }
    }
    return nil
  }
}
