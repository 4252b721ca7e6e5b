/// The names that completion takes from a catalog. The program supplies them; a catalog that cannot be read has none,
/// since a shell shows no error.
package struct CompletionNames {
  let providers: (_ catalog: String) -> [String]
  let endpoints: (_ catalog: String) -> [(provider: String, ids: [String])]
  let mediaFields: (_ endpoint: String, _ catalog: String) -> [String]

  /// - Parameters:
  ///   - providers: The ids of the providers in a catalog's folder.
  ///   - endpoints: The ids of the endpoints of each provider.
  ///   - mediaFields: The keys of the fields that take media, for an endpoint's name.
  package init(
    providers: @escaping (_ catalog: String) -> [String],
    endpoints: @escaping (_ catalog: String) -> [(provider: String, ids: [String])],
    mediaFields: @escaping (_ endpoint: String, _ catalog: String) -> [String]
  ) {
    self.providers = providers
    self.endpoints = endpoints
    self.mediaFields = mediaFields
  }
}
