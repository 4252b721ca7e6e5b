import Files
import ModelBindings

/// A service that offers models.
package struct Provider: Sendable, Hashable, Identifiable {
  /// The short name, which is the folder in the catalog and stands in front of endpoint names: `runcomfy`.
  package var id: String
  /// The name for people.
  package var title: String
  /// The Swift module of its models.
  package var module: String
  /// What every model's path begins with; an endpoint's id is the rest.
  package var prefix: String
  /// Base addresses, the usual one first.
  package var servers: [String]
  /// The environment variables from which the provider's own tools read the key, the usual one first.
  package var environment: [String]
  /// The forms in which a field takes media, unless the field says otherwise.
  package var accepts: [MediaRules.Form]
  /// Fields that every model takes beside its own.
  package var common: [Schema.Property]
  /// Names of members in the provider's documents that say nothing about requests, such as presentation.
  package var ignored: [String] = []
  /// How the provider's documents are read; nil where the catalog does not say.
  package var documents: ProviderDocuments?
  /// For each source kind that has documents which list all endpoints, the date of the newest. An endpoint that only older
  /// documents of the kind have is removed.
  package var listed: [Source.Kind: String] = [:]

  /// A provider.
  package init(
    id: String, title: String, module: String, prefix: String, servers: [String] = [],
    environment: [String] = [], accepts: [MediaRules.Form] = [], common: [Schema.Property] = [],
    documents: ProviderDocuments? = nil
  ) {
    self.id = id
    self.title = title
    self.module = module
    self.prefix = prefix
    self.servers = servers
    self.environment = environment
    self.accepts = accepts
    self.common = common
    self.documents = documents
  }
}

extension Provider {
  private static let keys = [
    "title", "module", "prefix", "servers", "environment", "accepts", "common", "ignored", "documents", "listed",
  ]

  /// Reads an entry of `providers.json`.
  ///
  /// - Throws: ``Diagnostic`` for an unknown member, or one of the wrong type.

  package init(id: String, _ node: JSONNode) throws(Diagnostic) {
    self.init(
      id: id, title: try node.member("title").text(), module: try node.member("module").text(),
      prefix: try node.member("prefix").text())
    guard prefix.hasPrefix("/"), prefix.hasSuffix("/") else {
      throw try node.member("prefix").error(allowed: "a path that begins and ends with \"/\"")
    }
    for (key, member) in try node.members() {
      switch key {
      case "title", "module", "prefix": break
      case "servers": servers = try member.strings()
      case "environment":
        for element in try member.elements() { environment.append(try Self.variable(element)) }
      case "accepts":
        for element in try member.elements() { accepts.append(try element.oneOf(MediaRules.Form.self)) }
      case "common": common = try Schema.Property.list(member)
      case "ignored": ignored = try member.strings()
      case "documents": documents = try ProviderDocuments(member)
      case "listed":
        for (name, date) in try member.members() {
          guard let kind = Source.Kind(rawValue: name) else {
            throw date.unknown(name, known: Source.Kind.allCases.map(\.rawValue))
          }
          listed[kind] = try date.date()
        }
      default: throw member.unknown(key, known: Self.keys)
      }
    }
  }

  /// Reads the name of an environment variable that every shell accepts.
  private static func variable(_ node: JSONNode) throws(Diagnostic) -> String {
    let name = try node.text()
    let isName = name.utf8.allSatisfy { byte in
      (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x5F
    }
    guard isName, let first = name.utf8.first, !(0x30...0x39).contains(first) else {
      throw node.error(allowed: "the name of an environment variable: letters, digits and \"_\", no digit first")
    }
    return name
  }

  /// The content of `providers.json`.
  package static func fileContent(_ providers: [Provider]) -> [UInt8] {
    var object = JSONObject()
    for provider in providers { object[provider.id] = provider.json }
    return CanonicalText.bytes(of: .object(object))
  }

  /// The entry of `providers.json`, members in canonical order.
  package var json: JSONValue {
    var object: JSONObject = ["title": .string(title), "module": .string(module), "prefix": .string(prefix)]
    if !servers.isEmpty { object["servers"] = .strings(servers) }
    if !environment.isEmpty { object["environment"] = .strings(environment) }
    if !accepts.isEmpty { object["accepts"] = .strings(accepts.map(\.rawValue)) }
    if !common.isEmpty { object["common"] = Schema.Property.json(common) }
    if !ignored.isEmpty { object["ignored"] = .strings(ignored) }
    object["documents"] = documents?.json
    if !listed.isEmpty {
      var dates = JSONObject()
      for kind in Source.Kind.allCases { dates[kind.rawValue] = listed[kind].map { .string($0) } }
      object["listed"] = .object(dates)
    }
    return .object(object)
  }
}
