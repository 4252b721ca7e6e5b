extension ServiceCode {
  /// RunComfy's `error_code`, as the Model API's documentation of error codes has them.
  static let runComfy: [ServiceCode] = [
    ServiceCode(400_001, "InvalidResourceIdentifier", "the model id is malformed or unknown", .no),
    ServiceCode(400_002, "InsufficientResources", "there is no balance left", .no),
    ServiceCode(
      400_004, "UserAccountError", "the token is missing, expired or revoked, or the account is inactive", .no),
    ServiceCode(403_001, "PermissionDeniedError", "the resource belongs to someone else", .no),
    ServiceCode(404_001, "ResourceNotFound", "the request is unknown, deleted or expired", .no),
  ]
}
