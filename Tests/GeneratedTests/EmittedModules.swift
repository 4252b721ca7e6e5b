import ModelBindings
import ModelCatalog
import SwiftEmitter
import TestSupport

/// The emitted modules that these tests were built with.
enum EmittedModules {
  /// The committed name lock.
  static let lock = Result { try NameLock.read(from: Repository.catalogFolder + "/names.json") }

  /// The emitted type of an endpoint, found by its locked name.
  ///
  /// The name is looked up in the running executable, since a list of all types would link every type into an app. A nested type's mangled name is its path with `O` behind an enum and `V` behind a struct.
  static func requestType(of endpoint: Endpoint) throws -> (any ModelRequest.Type)? {
    guard let path = try lock.get().typeName(of: endpoint),
      let provider = try Repository.catalog.get().providers.first(where: { $0.id == endpoint.provider })
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
