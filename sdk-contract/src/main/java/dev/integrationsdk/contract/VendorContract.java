package dev.integrationsdk.contract;

/** A part of the contract. */
public interface VendorContract {
    /** The vendor that is tested. */
    Vendor vendor();
}
