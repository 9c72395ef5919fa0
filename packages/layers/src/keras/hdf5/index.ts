/** HDF5, as much of it as Keras files need. */
export { isHdf5, readHdf5, type Hdf5Array, type Hdf5Group } from './readHdf5.ts'
export type { NumberName } from './messages.ts'
export { writeHdf5, type ArrayToWrite, type GroupToWrite } from './writeHdf5.ts'
