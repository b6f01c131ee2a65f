package dev.integrationsdk.testkit;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** How a vendor makes an integration: from its number, from 1, and what was sent of the documented fields. */
interface Creation {
    ObjectNode make(int number, ObjectNode sent);
}
