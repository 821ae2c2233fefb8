// Takes the right to load from whoever has it.
MATCH (lock:LoadLock {id: 'load'})
SET lock.owner = '', lock.until = 0
