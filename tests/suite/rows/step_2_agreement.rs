//! Step 2: the signed SLA.
