package dev.integrationsdk.contract;

/**
 * What a vendor module promises for every operation but its update. A module's test implements it with two methods. Every
 * scenario runs for each operation, sync and async, on our OkHttp client and on an application's.
 */
public interface OperationContract
        extends OfferRequestContract, OfferRepeatContract, OfferOriginContract, OfferLifeContract {}
