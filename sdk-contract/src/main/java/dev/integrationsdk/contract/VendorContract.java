package dev.integrationsdk.contract;

/** A part of the contract. */
interface VendorContract {
    /** The vendor that is tested. */
    Vendor vendor();
}
