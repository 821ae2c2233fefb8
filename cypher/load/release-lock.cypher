// Gives the lock back.  Parameter: owner.
MATCH (lock:LoadLock {id: 'load', owner: $owner})
DELETE lock
