/// The functions by which a program gives completion the names in a catalog. They return no names for a catalog that they
/// cannot read, since a shell shows no error.
package struct CompletionNames {
  let providers: (_ catalog: String) -> [String]
  let endpoints: (_ catalog: String) -> [(provider: String, ids: [String])]
  let mediaFields: (_ endpoint: String, _ catalog: String) -> [String]

  /// Creates a set of functions.
  ///
  /// - Parameters:
  ///   - providers: Returns the ids of the providers in a catalog's folder.
  ///   - endpoints: Returns the ids of the endpoints of each provider.
  ///   - mediaFields: Returns the keys of the fields of an endpoint that take media.
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
