/// What somebody wrote: plain, or sealed under the request's key when the request is confidential.
public typealias FreeText = Sealable<String>
