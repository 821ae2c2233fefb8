// Runs in every transaction of a load: a copy that lost the lock writes nothing more.
// Parameters: owner, until.  Column: held.
OPTIONAL MATCH (lock:LoadLock {id: 'load', owner: $owner})
SET lock.until = $until
RETURN lock IS NOT NULL AS held
